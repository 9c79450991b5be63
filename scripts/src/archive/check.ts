import { faultInWords } from '@toasoan/domain';
import { objectRoots, verifyRoot, type ArchivePlace } from '@toasoan/platform';

const number = new Intl.NumberFormat('vi');

/** Reads every byte of every object, and names what is wrong. Gives 1 when anything is. */
export async function checkArchive(
  place: ArchivePlace,
  all: boolean,
  say: (line: string) => void,
): Promise<number> {
  let [objects, faulty, files, bytes] = [0, 0, 0, 0];
  for await (const root of objectRoots(place)) {
    const check = await verifyRoot(place, root);
    objects += 1;
    files += check.files;
    bytes += check.bytes;
    const name = check.objectId ?? root;
    if (check.faults.length > 0) {
      faulty += 1;
      say(`✗ ${name} (${root})`);
      for (const fault of check.faults) say(`    ${faultInWords(fault)}`);
    } else if (all) say(`✓ ${name}: ${check.versions} phiên bản, ${number.format(check.bytes)} byte`);
  }
  const read = `${number.format(objects)} hồ sơ, ${number.format(files)} tệp, ${number.format(bytes)} byte`;
  if (faulty === 0) {
    say(`✓ Đã đọc lại ${read}: tất cả nguyên vẹn.`);
    return 0;
  }
  say(`✗ Đã đọc lại ${read}: ${number.format(faulty)} hồ sơ có lỗi.`);
  say('Không có gì bị thay đổi. Hãy lấy các tệp hỏng từ bản sao lưu về đúng chỗ rồi chạy lại lệnh này.');
  return 1;
}
