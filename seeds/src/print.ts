/** Where the program's lines go. */
export type Print = (line: string) => void;

/** Rows as text in columns; the first row is the head. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return rows.flatMap((row, i) =>
    i === 0 ? [line(row), widths.map((width) => '─'.repeat(width)).join('  ')] : [line(row)],
  );
}

/** Counts what is done and says so: "Đang nạp đơn vị… 39/39". */
export function progress(print: Print, what: string, total: number, every = total): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done === total || done % every === 0) print(`Đang nạp ${what}… ${done}/${total}`);
  };
}
