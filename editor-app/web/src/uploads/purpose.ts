/** What a file is sent for, as the server wants it declared. */
export type Purpose =
  | { readonly purpose: 'asset'; readonly unitId: string }
  | { readonly purpose: 'replace'; readonly assetId: string }
  | { readonly purpose: 'consent' };

/** Tells the uploads of one purpose from those of another. */
export function nameOfPurpose(purpose: Purpose): string {
  switch (purpose.purpose) {
    case 'asset':
      return purpose.unitId;
    case 'replace':
      return `replace-${purpose.assetId}`;
    case 'consent':
      return 'consent';
  }
}
