/**
 * What people open in a browser: pages written on the server, which work without script.
 *
 * <p>No page computes a figure; each shows what the library returns.
 */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.pages;
