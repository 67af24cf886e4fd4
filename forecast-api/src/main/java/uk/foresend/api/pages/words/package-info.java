/** The words and addresses that pages share. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.pages.words;
