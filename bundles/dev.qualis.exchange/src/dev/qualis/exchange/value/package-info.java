/** What people write into cells – days, numbers with units, lists – read without guessing: what may mean two things is unclear. */
package dev.qualis.exchange.value;
