/** What people said: scenario documents, and how they are checked. */
@org.jspecify.annotations.NullMarked
package uk.foresend.scenario;
