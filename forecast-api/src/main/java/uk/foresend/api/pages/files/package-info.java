/** Files that people bring to a page: what they may be, how they are read, what comes of them. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.pages.files;
