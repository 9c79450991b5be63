/** What a deputy sees while a delegation holds. */

export const signsFor = (name: string, role: string, unit: string, until: string): string =>
  `Bạn đang ký thay ${name} (${role}, ${unit}) đến ${until}.`;
