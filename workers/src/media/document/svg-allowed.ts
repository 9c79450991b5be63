/** What a drawing may be made of. Everything else is left out, or makes the file refused (see `svg.ts`). */

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements kept. `a` stays for what it holds; where it led is dropped. */
export const ELEMENTS = words(`
  svg g a defs symbol use switch style image
  path rect circle ellipse line polyline polygon
  text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`);

/** Elements whose mere presence shows that the file is a program, not a drawing. In any namespace. */
export const HOSTILE_ELEMENTS = words('script handler listener iframe object embed applet include');

/** Elements that may hold letters. */
export const TEXT_ELEMENTS = words('text tspan textPath a');

/** Elements that may point at others with `href`. */
export const POINTING_ELEMENTS = words(
  'use textPath linearGradient radialGradient pattern image filter mask clipPath marker',
);

/** Properties of CSS that are as well attributes. */
export const PROPERTIES = words(`
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
  color-rendering cx cy d direction display dominant-baseline enable-background fill fill-opacity fill-rule filter
  flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch
  font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical height image-rendering
  isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask mask-type
  mix-blend-mode opacity overflow paint-order pointer-events r rx ry shape-rendering stop-color stop-opacity stroke
  stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
  text-align text-anchor text-decoration text-indent text-orientation text-rendering transform transform-box
  transform-origin unicode-bidi vector-effect visibility white-space width word-spacing writing-mode x y
`);

/** Attributes kept besides the properties. */
export const ATTRIBUTES = words(`
  id class type media lang viewBox preserveAspectRatio version
  x1 y1 x2 y2 dx dy fx fy fr rotate points pathLength textLength lengthAdjust startOffset method spacing side
  gradientUnits gradientTransform spreadMethod offset
  patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
  markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode operator k1 k2 k3 k4 values tableValues slope intercept amplitude
  exponent order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale
  diffuseConstant specularConstant specularExponent limitingConeAngle azimuth elevation z pointsAtX pointsAtY pointsAtZ
  scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
  systemLanguage requiredFeatures requiredExtensions
`);

/** Most of each that a drawing may have. The largest infographics of the units have a tenth. */
export const SVG_LIMITS = {
  characters: 12 * 1024 * 1024,
  elements: 60_000,
  depth: 200,
  stylesheets: 20,
  /** Elements drawn once every reference is followed. */
  drawn: 400_000,
  /** Of all embedded pictures together. */
  imageCharacters: 10 * 1024 * 1024,
  imagePixels: 40_000_000,
} as const;
