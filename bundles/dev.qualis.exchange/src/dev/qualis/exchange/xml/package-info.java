/** XML as this bundle writes it: indented, escaped, the same bytes for the same content. */
package dev.qualis.exchange.xml;
