/** The pages in a real browser, as people with and without a mouse, a wide screen or script meet them. */
package uk.foresend.api.browser;
