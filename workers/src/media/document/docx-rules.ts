/** What a Word document for the public may hold. Types of parts and relationships are told by their last words. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Parts that are text, by the type of the relationship that leads to them. Whatever is led to otherwise is dropped. */
export const TEXT_PARTS = words(`
  officedocument styles styleswitheffects settings websettings fonttable theme themeoverride numbering header footer
  footnotes endnotes chart chartex chartstyle chartcolorstyle chartusershapes
  diagramdata diagramlayout diagramquickstyle diagramcolors diagramdrawing
`);

/** Programs inside the document. One is enough to refuse it. */
export const HOSTILE_PARTS = words('vbaproject wordvbadata afchunk ctrlprop xlmacrosheet');

/** Relationships that fetch what they point to as soon as the document is opened. */
export const FETCHING = words('attachedtemplate oleobject package subdocument frame control mailmergesource');

/** Words in a content type that name a document with programs. */
export const HOSTILE_TYPES = /macroenabled|vbaproject|ms-word\.vba/i;

/** What the main part calls itself: a document, or a template of one. */
export const MAIN_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml$/;

/** The language of text in Word, in either form of the standard. */
export const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;

/**
 * Elements of Word's language left out with all they hold: comments and what was deleted under track changes (who
 * publishes a document publishes its last state), traces of persons and machines, and what pointed at dropped parts.
 */
export const DROPPED_ELEMENTS = words(`
  commentRangeStart commentRangeEnd commentReference annotationRef
  del moveFrom moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd delInstrText
  rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange numberingChange
  cellIns cellDel cellMerge customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd
  customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd
  rsids docVars attachedTemplate mailMerge trackRevisions saveThroughXslt permStart permEnd dataBinding
  control altChunk subDoc printerSettings
`);

/** Elements of other languages inside a document, left out likewise. */
export const DROPPED_FOREIGN = words('OLEObject externalData svgBlip imgLayer docId dataBinding');

/** Elements whose content stays without them: what was inserted under track changes. */
export const UNWRAPPED_ELEMENTS = words('ins moveTo');

/** Numbers of editing sessions; they tell which documents come from one machine. */
export const DROPPED_ATTRIBUTES = /^rsid/;

/** Fields that run programs. */
export const HOSTILE_FIELD = /^\s*DDE(?:AUTO)?\b/i;
/** Fields that fetch from elsewhere. Their last result stays, the instruction does not. */
export const FETCHING_FIELD = /^\s*(?:INCLUDE(?:TEXT|PICTURE)?|IMPORT|LINK|DATABASE|RD)\b/i;

/** Where a link may lead. */
export const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:)/i;

/** A place on another machine; a path on the writer's own is none. */
export const REMOTE =
  /^\s*(?:(?!file:)[a-z][a-z0-9+.-]+:|\\\\|\/\/|file:\/\/(?![/\\])(?!localhost\/)|file:\/{3}?[/\\]{2})/i;

export const PARTS_LIMITS = { xmlBytes: 32 * 1024 * 1024, depth: 400 } as const;
