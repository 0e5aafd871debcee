/** Which files make a project. */
package dev.qualis.model.project;
