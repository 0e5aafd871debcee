/** Whole models as JSON, and the schema of it. */
package dev.qualis.exchange.json;
