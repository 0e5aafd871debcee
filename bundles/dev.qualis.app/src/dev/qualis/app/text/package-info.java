/** Texts side by side. */
package dev.qualis.app.text;
