/**
 * Facts computed from a model: one index per project, built in one pass, and analyses over it. Everything here is a
 * pure function of the model and its date; there is no file access and no display.
 */
package dev.qualis.analysis;
