/** Projects as editors have them open: texts, snapshots, places. */
package dev.qualis.server.project;
