export * from './attributes.ts';
export * from './check-body.ts';
export * from './extensions.ts';
export * from './figure.ts';
