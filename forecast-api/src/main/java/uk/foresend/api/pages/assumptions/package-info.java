/** What a scenario assumes as people look at it and change it: part by part, entry by entry. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.pages.assumptions;
