/** What slides say of a company: one finding each, with true figures, in Chinese or English. */
package dev.qualis.manual.briefing;
