/** What is needed once somebody asks for a facet, and not before: the page imports this file when it does. */
export { checkFacet, checkOrigins } from '#core/bundle/check-columns.ts';
export { joinFacet, joinOrigins } from '#core/facets/columns.ts';
export { narrow } from '#core/facets/narrow.ts';
