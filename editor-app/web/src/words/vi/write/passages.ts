/** Remarks on passages while writing. */

export const titleCounted = (count: number): string => `Góp ý theo đoạn (${count})`;
