/** What a curriculum vitae shows. */
package dev.qualis.model.career;
