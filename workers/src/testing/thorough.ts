/** Whether long tests run whole, as `THOROUGH=yes npm test` asks; else they take a share. */
export const thorough = process.env['THOROUGH'] === 'yes';
