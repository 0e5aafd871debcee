/** What follows from an audit and those who hold it. */
package dev.qualis.model.audit;
