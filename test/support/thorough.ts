/**
 * `THOROUGH=yes npm test` puts the long tests through whole: every hostile file, every pair of parameters, every random
 * sequence. Without it they take a share, so that the run stays short.
 */
export const thorough = process.env['THOROUGH'] === 'yes';
