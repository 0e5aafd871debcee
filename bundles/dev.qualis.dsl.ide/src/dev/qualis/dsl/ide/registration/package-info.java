/** What an Eclipse finds by the extensions of this bundle. */
package dev.qualis.dsl.ide.registration;
