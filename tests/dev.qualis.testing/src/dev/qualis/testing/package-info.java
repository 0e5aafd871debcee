/** What the tests of several bundles share: files to compare with, and where the repository is. */
package dev.qualis.testing;
