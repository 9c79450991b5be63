// Imports nothing, so that an old Node can read it and be told.

/** Node 20.19 or newer of the 20 line, 22.12 or newer: what `engines` in package.json says. */
export function nodeIsSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** The sentence for a Node that is too old, or null. */
export function nodeProblem(version) {
  if (nodeIsSupported(version)) return null;
  return (
    `Máy đang dùng Node.js ${version}, còn Tòa soạn cần Node.js 20.19 trở lên (nhánh 20), 22.12 trở lên, hoặc 24.\n` +
    'Chưa có gì bị thay đổi. Hãy cài bản LTS mới từ nodejs.org rồi chạy lại lệnh vừa rồi.'
  );
}

/** Ends the process with the sentence when Node is too old. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}
