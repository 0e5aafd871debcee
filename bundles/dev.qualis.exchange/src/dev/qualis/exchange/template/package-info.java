/** Empty workbooks to be filled in and imported. */
package dev.qualis.exchange.template;
