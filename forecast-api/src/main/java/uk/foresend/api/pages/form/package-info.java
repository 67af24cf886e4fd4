/** Forms made from the catalogue, and what is filled in turned into documents. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.pages.form;
