/** What falls due in a project: reviews, tasks, calibrations, audits and the like. */
package dev.qualis.app.due;
