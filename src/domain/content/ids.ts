/** Ids are the keys of the dossier's entries; their kinds are kept apart so that a mix-up does not compile. */
export type PlaceId = string & { readonly of: 'place' }
export type EventId = string & { readonly of: 'event' }
export type PositionId = string & { readonly of: 'position' }
export type TermId = string & { readonly of: 'term' }
export type QuestionId = string & { readonly of: 'question' }
export type LineId = string & { readonly of: 'line' }
export type InstrumentId = string & { readonly of: 'instrument' }
/** A paragraph of the report by its number, `8`. */
export type ParagraphId = string & { readonly of: 'paragraph' }
/** A step of a sequence, `sequence/step`. */
export type StepId = string & { readonly of: 'step' }
/** A page of sources, by what they are: news, archives. */
export type ShelfId = string & { readonly of: 'shelf' }
/** A party to the dispute. */
export type PartyId = string & { readonly of: 'party' }

/** A BCP 47 tag. Which languages a site is in, its dossier says. */
export type Language = string

/** Whose map it is: `control`, or the id of a position. */
export type View = 'control' | PositionId
