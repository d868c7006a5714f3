/* Codes that the page offers to choose from; their names are in i18n. The record may hold others: those are shown as they are. */
export const TYPES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']
/* Quad classes 1 and 2. */
const COOPERATIVE = new Set(TYPES.slice(0, 7))
export const cooperative = type => COOPERATIVE.has(type)
export const FIELDS = [
  'economy', 'trade', 'trade.e-commerce', 'investment', 'finance', 'energy', 'energy.renewable', 'energy.nuclear', 'transport', 'infrastructure', 'industry',
  'industry.automotive', 'mining', 'agriculture', 'water', 'environment', 'science', 'technology', 'space', 'digital', 'education', 'education.higher', 'culture', 'media',
  'tourism', 'sport', 'health', 'labour-migration', 'humanitarian', 'legal', 'security', 'policing', 'counter-terrorism', 'defence', 'border', 'governance',
]
export const LEVELS = ['head-of-state', 'head-of-government', 'minister', 'senior-official', 'commission', 'agency', 'parliament', 'business', 'people']
export const STATUSES = ['past', 'ongoing', 'planned', 'conditional']
export const STATES = ['open', 'kept', 'overdue', 'withdrawn', 'general', 'unpromised']
