//! Numbers in plain digits. The standard library's way from a float to its shortest digits would be a hundredth of the download;
//! the numbers of a text have few digits behind the comma.

/// The most digits behind the point.
const PLACES: usize = 6;

/// How many digits a float holds for certain.
const CERTAIN: usize = 15;

/// From here on a number has more digits than are counted one by one; zeros stand for the rest, as for those of a float anyway.
const LONG: f64 = 1e18;

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
    use super::plain;

    #[test]
    fn as_the_standard_library_writes_them() {
        for number in [0.0, 1.0, 0.5, 1.25, 0.07, 99.999, 12.000001, 385_500_000.0, 1_200_000_000_000.5, 1e17, 1e21, -3.5] {
            assert_eq!(plain(number), number.to_string());
        }
        assert_eq!(plain(0.999_999_9), "1");
    }
}
