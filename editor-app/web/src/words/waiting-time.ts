const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, roughly: "vừa xong", "5 phút", "2 giờ", "3 ngày". A moment ahead of the clock counts as now. */
export function elapsed(since: string, now: Date): string {
  const passed = now.getTime() - new Date(since).getTime();
  if (passed < MINUTE) return 'vừa xong';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} phút`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} giờ`;
  return `${Math.floor(passed / DAY)} ngày`;
}

/** "chờ 2 giờ"; "vừa chuyển tới" for the first minute. */
export function waited(since: string, now: Date): string {
  const time = elapsed(since, now);
  return time === 'vừa xong' ? 'vừa chuyển tới' : `chờ ${time}`;
}

/** "2 giờ trước"; "vừa xong" for the first minute. */
export function ago(since: string, now: Date): string {
  const time = elapsed(since, now);
  return time === 'vừa xong' ? time : `${time} trước`;
}
