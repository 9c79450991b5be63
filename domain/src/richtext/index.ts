export * from './attributes.ts';
export * from './check-body.ts';
export * from './extensions.ts';
export * from './figure.ts';
export * from './heading.ts';
export * from './link.ts';
export * from './ordered-list.ts';
export * from './table-cells.ts';
