/** Publications read in their own layout, one class a layout. */
@org.jspecify.annotations.NullMarked
package uk.foresend.io.published;
