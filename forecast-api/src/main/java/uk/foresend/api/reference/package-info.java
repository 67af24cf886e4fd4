/**
 * What can be said: the catalogues of drivers, levers, policies and reports, and the reference
 * data.
 */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.reference;
