//! Numbers in plain digits, read and written. The standard library's way from digits to the nearest float, and back to the shortest
//! digits, would be a fiftieth of the download; the numbers of a text have few digits, and few of them behind the comma.

/// The most digits behind the point.
const PLACES: usize = 6;

/// How many digits a float holds for certain.
const CERTAIN: usize = 15;

/// From here on a number has more digits than are counted one by one; zeros stand for the rest, as for those of a float anyway.
const LONG: f64 = 1e18;

/// The number that digits write, a point before its fraction: `385500000`, `1.5`. None for anything else, and past what a float
/// can hold. Exact for numbers of at most 15 digits.
pub fn read(digits: &str) -> Option<f64> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut number = 0.0;
    for digit in whole.bytes().chain(fraction.bytes()) {
        number = number * 10.0 + f64::from(char::from(digit).to_digit(10)?);
    }
    let number = number / 10f64.powi(fraction.len() as i32);
    (!whole.is_empty() && number.is_finite()).then_some(number)
}

/// A number without exponent: `385500000`, `1.5`.
pub fn plain(number: f64) -> String {
    let (mut whole, mut zeros) = (number.abs().trunc(), 0);
    while whole >= LONG && zeros < f64::MAX_10_EXP {
        whole /= 10.0;
        zeros += 1;
    }
    let digits = (whole as u64).to_string();
    let places = CERTAIN.saturating_sub(digits.len()).min(PLACES);
    let unit = 10u64.pow(places as u32);
    let fraction = if zeros == 0 { (number.abs().fract() * unit as f64).round() as u64 } else { 0 };
    let mut text = if number < 0.0 { "-".to_owned() } else { String::new() };
    if fraction == unit {
        text += &(whole as u64 + 1).to_string();
    } else {
        text += &digits;
    }
    text.extend((0..zeros).map(|_| '0'));
    if fraction > 0 && fraction < unit {
        // One in front keeps the zeros behind the point.
        let behind = (unit + fraction).to_string();
        text.push('.');
        text += behind[1..].trim_end_matches('0');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{plain, read};

    #[test]
    fn as_the_standard_library_reads_them() {
        for digits in ["0", "7", "0.5", "1.25", "67.93", "0.07", "99.999", "385500000", "1200000000000.5", "007", "123456789.012345"] {
            assert_eq!(read(digits), digits.parse().ok(), "{digits}");
        }
        for other in ["", ".", ".5", "-1", "1e6", "1,5", "1.2.3", "1O", &"9".repeat(400)] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn as_the_standard_library_writes_them() {
        for number in [0.0, 1.0, 0.5, 1.25, 0.07, 99.999, 12.000001, 385_500_000.0, 1_200_000_000_000.5, 1e17, 1e21, -3.5] {
            assert_eq!(plain(number), number.to_string());
        }
        assert_eq!(plain(0.999_999_9), "1");
    }
}
