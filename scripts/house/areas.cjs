// The areas of src/core, bottom up: an area imports only from those above it in this list. The one source for the gate
// (.dependency-cruiser.cjs), the editor (eslint.config.mjs) and the picture in docs/architecture.md.
module.exports = [
  { name: 'base', holds: 'words on screen, outcomes, dates and zones, office files, vocabulary' },
  { name: 'language', holds: 'what a text says: words, lexicon, names, numbers, actions; matching of texts' },
  {
    name: 'workbook',
    holds: 'schema, records, rights, changes, check and repair, this row, bring in rows, guide, menu',
  },
  { name: 'cycle', holds: 'timeline and its dates' },
  { name: 'people', holds: 'joining, roles to fill, meetings, mail, letters to workgroups' },
  { name: 'submissions', holds: 'kinds, registering, endorsing, texts, documents, templates' },
  { name: 'coverage', holds: 'who covers what, overlaps, coverage report' },
  { name: 'un-documents', holds: 'reports, answers, lists, summaries' },
  { name: 'follow-up', holds: 'tagging, clusters, division, uptake, progress, reports, next cycle' },
  {
    name: 'advocacy',
    holds:
      'whom to ask, contacts, one-pagers, Geneva, what was said, from ask to change, outreach, a review that changed',
  },
  {
    name: 'inbox',
    holds: 'home and charts, status page, my page, handing over a role, weekly summary, digest for home',
  },
];
