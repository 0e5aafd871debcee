/** What an element has, field by field, and writing it into the texts: for forms, tables and whatever else asks for values. */
package dev.qualis.app.form;
