/** Many projects judged in one run: tables for programs and a ranking for people. */
package dev.qualis.app.portfolio;
