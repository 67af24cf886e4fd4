/** What every request must be and every answer must say. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.security;
