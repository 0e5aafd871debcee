/** Documents made from a model: what a document holds, as data, and the writers that put it into files. */
package dev.qualis.manual;
