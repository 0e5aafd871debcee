/** What falls due when: reviews, tasks, calibrations, audits and the like, read from the elements of a model. */
package dev.qualis.model.due;
