/** The files that a model names as documents, records and evidence: paths below the folder of the project. */
package dev.qualis.model.file;
