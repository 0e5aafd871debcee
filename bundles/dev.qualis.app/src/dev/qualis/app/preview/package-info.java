/** A site that is shown while its model is being written: on this machine only, never older than the last text without errors. */
package dev.qualis.app.preview;
