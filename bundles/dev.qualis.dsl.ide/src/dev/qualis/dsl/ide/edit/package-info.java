/** Changes to models as changes to the texts that they were read from. */
package dev.qualis.dsl.ide.edit;
