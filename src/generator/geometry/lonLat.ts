import { z } from 'zod'

/** A position of a geometry file: longitude, latitude. */
export const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly()
