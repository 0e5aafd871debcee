/** The viewpoint of Qualis: its description for Sirius and for headless evaluation, and what a caller needs to use it. */
package dev.qualis.design;
