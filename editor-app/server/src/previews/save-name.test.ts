import { expect, it } from 'vitest';
import { saveName } from './save-name.ts';

it.each([
  ['Khai giảng năm học mới.JPG', 'jpeg', 'Khai giảng năm học mới.jpg'],
  ['phim.exe', 'mp4', 'phim.mp4'],
  ['../../etc/passwd', 'png', 'etc passwd.png'],
  ['a\u202egpj.exe', 'jpeg', 'a gpj.jpg'],
  ['"; filename="x.html', 'svg', '; filename= x.svg'],
  ['  ...  ', 'pdf', 'tu-lieu.pdf'],
  ['', 'heic', 'tu-lieu.heic'],
  ['C:\\Users\\a\\ảnh.tiff', 'tiff', 'C Users a ảnh.tif'],
  ['v1.2 bản cuối', 'docx', 'v1.2 bản cuối.docx'],
  ['𝄞'.repeat(200), 'mp3', `${'𝄞'.repeat(150)}.mp3`],
])('%j of format %s is saved as %j', (fileName, format, name) => {
  expect(saveName(fileName, format)).toBe(name);
});
